package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RejectedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> rejected() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "rejected");
        body.put("message", "An intermediary rejected the call");
        body.put("call_info", "https://block.example.com/contact.jws");
        return ResponseEntity.status(403)
                .header("Call-Info", "<https://block.example.com/contact.jws>;purpose=jwscard")
                .body(body);
    }
}
