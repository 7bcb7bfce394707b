from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_name_not_allowed)
@require_safe
def file_name_not_allowed(request):
    body = {
        "error": "file_name_not_allowed",
        "message": "The file name is not allowed",
    }
    return JsonResponse(body, status=553)
