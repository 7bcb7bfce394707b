# In config/routes.rb: get "/endpoint", to: "page_expired#show"
class PageExpiredController < ApplicationController
  def show
    body = {
      error: "page_expired",
      message: "The CSRF token is missing or not valid: reload the page"
    }
    render json: body, status: 419
  end
end
