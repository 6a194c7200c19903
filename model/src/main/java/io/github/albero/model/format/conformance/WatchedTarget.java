package io.github.albero.model.format.conformance;

import java.io.OutputStream;

/** A target that remembers what was done to it. */
final class WatchedTarget extends OutputStream {

    private boolean closed;
    private boolean flushed = true;

    @Override
    public void write(int singleByte) {
        flushed = false;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        flushed = false;
    }

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isFlushed() {
        return flushed;
    }
}
