package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unauthorized answers GET /endpoint.
func unauthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	body := map[string]any{
		"error":     "unauthorized",
		"message":   "Valid credentials are required",
		"challenge": "Bearer realm=\"api.example.com\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", unauthorized)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
