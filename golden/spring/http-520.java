package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WebServerReturnedAnUnknownErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> webServerReturnedAnUnknownError() {
        return ResponseEntity.status(520)
                .body(Map.of(
                    "error", "web_server_returned_an_unknown_error",
                    "message", "Origin server sent an empty or unexpected response"
                ));
    }
}
