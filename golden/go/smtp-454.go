package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// temporaryAuthenticationFailure answers GET /endpoint.
func temporaryAuthenticationFailure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(454)
	body := map[string]any{
		"error":   "temporary_authentication_failure",
		"message": "Authentication is temporarily not possible: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", temporaryAuthenticationFailure)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
