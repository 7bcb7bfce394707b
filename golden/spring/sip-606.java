package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SessionNotAcceptableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sessionNotAcceptable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "session_not_acceptable");
        body.put("message", "The session description is not acceptable to the callee");
        body.put("warning", "370 example.com \"Insufficient bandwidth\"");
        return ResponseEntity.status(406)
                .header("Warning", "370 example.com \"Insufficient bandwidth\"")
                .body(body);
    }
}
