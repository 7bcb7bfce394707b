# In config/routes.rb: get "/endpoint", to: "retry_with#show"
class RetryWithController < ApplicationController
  def show
    response.set_header("Ms-Echo-Request", "token")
    body = {
      error: "retry_with",
      message: "More information is needed to answer the request",
      echo_request: "token"
    }
    render json: body, status: 449
  end
end
