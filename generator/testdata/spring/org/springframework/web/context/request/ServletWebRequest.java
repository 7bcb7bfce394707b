package org.springframework.web.context.request;

public class ServletWebRequest extends ServletRequestAttributes implements WebRequest {
    @Override
    public String getHeader(String headerName) {
        throw new UnsupportedOperationException();
    }
}
