package org.springframework.core;

public class MethodParameter {
    public Class<?> getContainingClass() {
        throw new UnsupportedOperationException();
    }

    public String getParameterName() {
        throw new UnsupportedOperationException();
    }
}
