package org.springframework.web.context.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class ServletRequestAttributes implements RequestAttributes {
    public final HttpServletRequest getRequest() {
        throw new UnsupportedOperationException();
    }

    public final HttpServletResponse getResponse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        throw new UnsupportedOperationException();
    }
}
