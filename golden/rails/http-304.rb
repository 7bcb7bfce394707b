# In config/routes.rb: get "/endpoint", to: "not_modified#show"
class NotModifiedController < ApplicationController
  def show
    response.set_header("ETag", '"v7"')
    head :not_modified
  end
end
