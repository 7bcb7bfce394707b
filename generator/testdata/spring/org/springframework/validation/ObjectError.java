package org.springframework.validation;

import org.springframework.context.MessageSourceResolvable;

public class ObjectError implements MessageSourceResolvable {
    @Override
    public String getDefaultMessage() {
        throw new UnsupportedOperationException();
    }
}
