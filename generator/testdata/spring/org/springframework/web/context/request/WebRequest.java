package org.springframework.web.context.request;

public interface WebRequest extends RequestAttributes {
    String getHeader(String headerName);
}
