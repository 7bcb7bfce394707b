package org.springframework.http.converter;

public interface HttpMessageConverter<T> {}
