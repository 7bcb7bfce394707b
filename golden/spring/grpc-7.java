package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PermissionDeniedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> permissionDenied() {
        return ResponseEntity.status(403)
                .body(Map.of(
                    "error", "permission_denied",
                    "message", "The caller has no permission for this call"
                ));
    }
}
