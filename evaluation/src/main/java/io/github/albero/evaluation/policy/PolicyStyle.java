package io.github.albero.evaluation.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * How the values of this module are generated: the implementation stays inside the builder, nothing is inherited. It is
 * kept in sources only, so that nobody who compiles against the module needs the annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PRIVATE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "child:children",
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class)
@interface PolicyStyle {}
