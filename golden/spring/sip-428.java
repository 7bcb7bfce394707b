package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UseIdentityHeaderController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> useIdentityHeader() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "use_identity_header",
                    "message", "The request has no usable Identity header field"
                ));
    }
}
