package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// needAccountForLogin answers GET /endpoint.
func needAccountForLogin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":  "need_account_for_login",
		"message": "An account is needed for the login: send ACCT",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", needAccountForLogin)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
