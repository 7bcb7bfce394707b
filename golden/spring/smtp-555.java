package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailParametersNotRecognizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailParametersNotRecognized() {
        return ResponseEntity.status(555)
                .body(Map.of(
                    "error", "mail_parameters_not_recognized",
                    "message", "A parameter of MAIL FROM or RCPT TO is not recognized"
                ));
    }
}
