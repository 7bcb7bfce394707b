package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WebServerReturnedAnUnknownErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> webServerReturnedAnUnknownError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "web_server_returned_an_unknown_error");
        body.put("message", "Origin server sent an empty or unexpected response");
        return ResponseEntity.status(520).body(body);
    }
}
