package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PermissionDeniedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> permissionDenied() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "permission_denied");
        body.put("message", "The caller has no permission for this call");
        return ResponseEntity.status(403).body(body);
    }
}
