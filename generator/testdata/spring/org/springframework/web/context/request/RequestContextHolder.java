package org.springframework.web.context.request;

public abstract class RequestContextHolder {
    public static RequestAttributes getRequestAttributes() {
        throw new UnsupportedOperationException();
    }
}
