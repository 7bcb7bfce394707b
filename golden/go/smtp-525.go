package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// userAccountDisabled answers GET /endpoint.
func userAccountDisabled(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(525)
	body := map[string]any{
		"error":   "user_account_disabled",
		"message": "The user account is disabled",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", userAccountDisabled)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
