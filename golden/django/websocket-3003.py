from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def forbidden(request):
    body = {
        "error": "forbidden",
        "message": "The client has no permission for this request",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", forbidden),
]
