package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerInternalErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverInternalError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "server_internal_error");
        body.put("message", "Unexpected server error: try again in 10 seconds");
        body.put("retry_after", 10);
        return ResponseEntity.status(500)
                .header("Retry-After", "10")
                .body(body);
    }
}
