package org.springframework.web.context.request;

public interface RequestAttributes {
    int SCOPE_REQUEST = 0;

    void setAttribute(String name, Object value, int scope);
}
