package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// invalidUsernameOrPassword answers GET /endpoint.
func invalidUsernameOrPassword(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(430)
	body := map[string]any{
		"error":   "invalid_username_or_password",
		"message": "The user name or the password is not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", invalidUsernameOrPassword)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
