package org.apache.commons.logging;

public interface Log {
    void error(Object message, Throwable t);
}
