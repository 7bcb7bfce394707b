# In config/routes.rb: get "/endpoint", to: "no_content#show"
class NoContentController < ApplicationController
  def show
    head 204
  end
end
