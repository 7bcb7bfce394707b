package org.springframework.http.server;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

public class ServletServerHttpResponse implements ServerHttpResponse {
    public HttpServletResponse getServletResponse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpHeaders getHeaders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setStatusCode(HttpStatusCode status) {
        throw new UnsupportedOperationException();
    }
}
