from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def page_type_unknown(request):
    body = {
        "error": "page_type_unknown",
        "message": "The page type is unknown",
    }
    return JsonResponse(body, status=551)


urlpatterns = [
    path("endpoint", page_type_unknown),
]
