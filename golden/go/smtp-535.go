package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// authenticationCredentialsInvalid answers GET /endpoint.
func authenticationCredentialsInvalid(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(535)
	body := map[string]any{
		"error":   "authentication_credentials_invalid",
		"message": "The authentication credentials are not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", authenticationCredentialsInvalid)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
