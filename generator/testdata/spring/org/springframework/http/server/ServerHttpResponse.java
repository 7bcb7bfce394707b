package org.springframework.http.server;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

public interface ServerHttpResponse {
    HttpHeaders getHeaders();

    void setStatusCode(HttpStatusCode status);
}
