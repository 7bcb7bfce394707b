package org.springframework.web.multipart;

@SuppressWarnings("serial")
public class MultipartException extends RuntimeException {}
