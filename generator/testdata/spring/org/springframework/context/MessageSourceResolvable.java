package org.springframework.context;

public interface MessageSourceResolvable {
    String getDefaultMessage();
}
