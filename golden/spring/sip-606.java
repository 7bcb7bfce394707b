package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SessionNotAcceptableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sessionNotAcceptable() {
        return ResponseEntity.status(406)
                .header("Warning", "370 example.com \"Insufficient bandwidth\"")
                .body(Map.of(
                    "error", "session_not_acceptable",
                    "message", "The session description is not acceptable to the callee",
                    "warning", "370 example.com \"Insufficient bandwidth\""
                ));
    }
}
