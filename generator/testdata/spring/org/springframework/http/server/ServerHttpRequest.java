package org.springframework.http.server;

public interface ServerHttpRequest {}
