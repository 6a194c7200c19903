package io.github.albero.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** While the tests of a class run, the program has a rule in code: {@link PowerProvider}, as on the class path. */
final class WithRules implements BeforeAllCallback, AfterAllCallback {

    private static final ClassLoader LOADER = new Loader(WithRules.class.getClassLoader());

    private @Nullable ClassLoader before;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(LOADER);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Thread.currentThread().setContextClassLoader(before);
    }

    /** Classes of tests belong to the module of the library here, which does not provide them: so they are loaded anew. */
    private static final class Loader extends ClassLoader {

        Loader(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(PowerProvider.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = Objects.requireNonNull(PowerProvider.class.getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException notThere) {
                throw new UncheckedIOException(notThere);
            }
        }
    }
}
