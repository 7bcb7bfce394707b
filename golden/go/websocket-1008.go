package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// policyViolation answers GET /endpoint.
func policyViolation(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":   "policy_violation",
		"message": "The message violates the policy of this endpoint",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", policyViolation)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
