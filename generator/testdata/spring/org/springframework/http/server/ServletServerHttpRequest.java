package org.springframework.http.server;

import jakarta.servlet.http.HttpServletRequest;

public class ServletServerHttpRequest implements ServerHttpRequest {
    public HttpServletRequest getServletRequest() {
        throw new UnsupportedOperationException();
    }
}
