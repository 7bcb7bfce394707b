# In config/routes.rb: get "/endpoint", to: "retry_with#show"
class RetryWithController < ApplicationController
  def show
    response.set_header("Ms-Echo-Request", "token")
    body = {
      error: "retry_with",
      message: "More information is needed: repeat the request with Ms-Echo-Reply"
    }
    render json: body, status: 449
  end
end
