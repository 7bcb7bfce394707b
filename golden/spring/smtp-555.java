package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailParametersNotRecognizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailParametersNotRecognized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "mail_parameters_not_recognized");
        body.put("message", "A parameter of MAIL FROM or RCPT TO is not recognized");
        return ResponseEntity.status(555).body(body);
    }
}
