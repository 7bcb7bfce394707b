package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MethodNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> methodNotAllowed() {
        return ResponseEntity.status(405)
                .header("Allow", "INVITE, ACK, OPTIONS, CANCEL, BYE")
                .body(Map.of(
                    "error", "method_not_allowed",
                    "message", "This method is not allowed for the address",
                    "allow", "INVITE, ACK, OPTIONS, CANCEL, BYE",
                    "allowed_methods", List.of(
                        "INVITE",
                        "ACK",
                        "OPTIONS",
                        "CANCEL",
                        "BYE"
                    )
                ));
    }
}
