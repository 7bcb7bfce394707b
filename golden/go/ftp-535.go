package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// failedSecurityCheck answers GET /endpoint.
func failedSecurityCheck(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(535)
	body := map[string]any{
		"error":   "failed_security_check",
		"message": "The security check failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", failedSecurityCheck)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
