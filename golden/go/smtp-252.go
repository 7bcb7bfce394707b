package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// cannotVerifyUser answers GET /endpoint.
func cannotVerifyUser(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(252)
	body := map[string]any{
		"status":  "cannot_verify_user",
		"message": "The user cannot be verified, but mail for it is accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", cannotVerifyUser)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
