package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadInfoPackageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badInfoPackage() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_info_package");
        body.put("message", "This Info Package is not accepted");
        body.put("recv_info", "g.3gpp.ussd");
        return ResponseEntity.status(469)
                .header("Recv-Info", "g.3gpp.ussd")
                .body(body);
    }
}
