# In config/routes.rb: get "/endpoint", to: "unauthorized#show"
class UnauthorizedController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256')
    body = {
      error: "unauthorized",
      message: "This server requires credentials",
      challenge: 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256'
    }
    render json: body, status: :unauthorized
  end
end
