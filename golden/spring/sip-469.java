package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadInfoPackageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badInfoPackage() {
        return ResponseEntity.status(469)
                .header("Recv-Info", "g.3gpp.ussd")
                .body(Map.of(
                    "error", "bad_info_package",
                    "message", "This Info Package is not accepted",
                    "recv_info", "g.3gpp.ussd"
                ));
    }
}
