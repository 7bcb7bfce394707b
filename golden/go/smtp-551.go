package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// userNotLocal answers GET /endpoint.
func userNotLocal(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(551)
	body := map[string]any{
		"error":        "user_not_local",
		"message":      "The user is not local: send to user@example.net instead",
		"forward_path": "user@example.net",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", userNotLocal)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
