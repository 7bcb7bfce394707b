package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// networkAuthenticationRequired answers GET /endpoint.
func networkAuthenticationRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(511)
	body := map[string]any{
		"error":     "network_authentication_required",
		"message":   "Log in to this network before you use it",
		"login_url": "https://login.example.net/",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", networkAuthenticationRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
