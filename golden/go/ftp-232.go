package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// userAuthorized answers GET /endpoint.
func userAuthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(232)
	body := map[string]any{
		"status":  "user_authorized",
		"message": "The user is logged in by the security data exchange",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", userAuthorized)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
