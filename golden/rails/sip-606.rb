# In config/routes.rb: get "/endpoint", to: "session_not_acceptable#show"
class SessionNotAcceptableController < ApplicationController
  def show
    response.set_header("Warning", '370 example.com "Insufficient bandwidth"')
    body = {
      error: "session_not_acceptable",
      message: "The session description is not acceptable to the callee",
      warning: '370 example.com "Insufficient bandwidth"'
    }
    render json: body, status: :not_acceptable
  end
end
