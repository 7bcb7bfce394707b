# In config/routes.rb: get "/endpoint", to: "not_acceptable_here#show"
class NotAcceptableHereController < ApplicationController
  def show
    response.set_header("Warning", '305 example.com "Incompatible media format"')
    body = {
      error: "not_acceptable_here",
      message: "The session description is not acceptable here",
      warning: '305 example.com "Incompatible media format"'
    }
    render json: body, status: 488
  end
end
